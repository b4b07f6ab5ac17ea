MATCH (restore:Restore)
DELETE restore

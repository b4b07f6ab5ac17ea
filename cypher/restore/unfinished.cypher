MATCH (restore:Restore)
RETURN restore.sha256 AS sha256, restore.file AS file

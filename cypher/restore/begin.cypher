// Stands in the store from the first word of a restore to its last: what is there meanwhile is a part only.
MERGE (restore:Restore {id: 'restore'})
SET restore.sha256 = $sha256, restore.file = $file

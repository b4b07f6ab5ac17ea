// Made anew by the next.
DROP INDEX passages IF EXISTS

// Names of the migrations that this store has.
MATCH (migration:Migration)
RETURN migration.name AS name

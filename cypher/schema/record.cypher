MERGE (migration:Migration {name: $name})

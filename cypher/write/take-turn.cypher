// Keeps other loads waiting, until this one ends, at a node that every store has: before anything is read.
MATCH (turn:Migration {name: 'search-2'})
SET turn.name = 'search-2'

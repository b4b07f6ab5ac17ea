// Neo4j's text index of passages follows behind what is written: this waits until it has all of it.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()

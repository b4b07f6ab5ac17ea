CREATE CONSTRAINT agenda_item_id IF NOT EXISTS FOR (node:AgendaItem) REQUIRE node.id IS UNIQUE

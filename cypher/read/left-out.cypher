// Texts that were read and gave way to another one of their instrument, by content: asked once at the start of an ingest.
MATCH (text:LeftOut)
RETURN text.sha256 AS sha256, text.instrument AS id, text.format AS format, text.cites AS cites,
  text.language AS language, text.gaveWayTo AS gaveWayTo, text.within AS within

// A text that is taken away is no longer the previous one of a series.
UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[r:FOLLOWS]-()
DELETE r

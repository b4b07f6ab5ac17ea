// Instruments that stand beside the one whose further symbol they are: two loads at once may leave some.
MATCH (alias:Alias)
MATCH (other:Instrument {id: alias.id})
RETURN alias.id AS alias

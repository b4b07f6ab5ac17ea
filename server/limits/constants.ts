/** Every limit of the API in one place. What a researcher asks stays far below; docs/graphql.md names them. */

/** Largest `first` of a connection. */
export const MAX_PAGE_SIZE = 100;
/** Largest `limit` of a neighbourhood. */
export const MAX_NEIGHBOURS = 300;
/** Fields inside fields. Introspection by GraphiQL needs 15; three levels of connections with evidence 15. */
export const MAX_DEPTH = 16;
/** Aliases in one document, fragments included once. */
export const MAX_ALIASES = 30;
/** Tokens of one document; the parser stops there. */
export const MAX_TOKENS = 1_000;
/** Fields that an operation may give, worst case, with variables resolved. */
export const MAX_COST = 100_000;
/** From this cost on an operation is a large one: its answer may have megabytes. */
export const LARGE_COST = 10_000;
/** What large operations that run at the same time may cost together, one of the largest at least; the others wait. */
export const MAX_LARGE_TOGETHER = 100_000;
/** Large operations that wait. */
export const MAX_LARGE_WAITING = 100;
/** What a list without `first` counts as. */
export const ASSUMED_LIST_SIZE = 10;
/** Bytes of a request's body. */
export const MAX_BODY_BYTES = 256 * 1024;
/** UTF-16 units of an id, a search, a cursor. */
export const MAX_ARGUMENT_LENGTH = 500;
/** Milliseconds for one statement in the store. */
export const STATEMENT_TIMEOUT_MS = 10_000;
/** Milliseconds for all statements of one request together. */
export const REQUEST_TIMEOUT_MS = 30_000;
/** Statements of one request that run at the same time. */
export const MAX_STATEMENTS_AT_ONCE = 8;
/** Hits that a search goes through. */
export const MAX_SEARCH_HITS = 500;
/** Hits of a search of which a filter takes its own, and of which the values of filters are counted. */
export const MAX_NARROWED_HITS = 5000;
/** Instruments among which references are listed. */
export const MAX_AMONG = 5_000;
/** Largest page of them: a table is sorted as a whole. */
export const MAX_AMONG_PAGE = 1_000;
/** Words of a search that are looked for; those behind them are passed over. */
export const MAX_SEARCH_WORDS = 20;
/** Links away that a neighbourhood may reach. */
export const MAX_NEIGHBOURHOOD_DEPTH = 3;
/** Links that are looked through for what a drawing leaves out. */
export const MAX_LINKS_COUNTED = 60_000;
/** Chains for each treaty of a trace. */
export const MAX_TRACE_CHAINS = 20;
/** Links of a path. */
export const MAX_PATH_LENGTH = 6;
/** Paths between two instruments. */
export const MAX_PATHS = 50;
/** Related instruments in one list. */
export const MAX_RELATED = 100;
/** Citing instruments that are looked at for what is co-cited; and citations beyond which a target says little. */
export const MAX_RELATED_CONSIDERED = 2_000;
/** Reasons why references could not be resolved. */
export const MAX_REASONS = 100;
/** Instruments to each of which those of a filter refer: each is looked up by itself. */
export const MAX_CITED_TOGETHER = 10;
/** Suggestions while typing. */
export const MAX_SUGGESTIONS = 20;
/** Values of a list in a filter. */
export const MAX_FILTER_VALUES = 50;
/** Ids of one `nodes`. */
export const MAX_NODES = 100;
/** Instruments whose links among each other are asked for at once. */
export const MAX_LINKED = 1_000;
/** Values of a facet that may have many. */
export const MAX_FACET_VALUES = 100;
/** Bytes of a draft's text in UTF-8: with what JSON adds, it fits into a request's body. */
export const MAX_DRAFT_BYTES = 200_000;
/** Bytes of a draft's file: pictures and fonts make files larger than their texts. */
export const MAX_DRAFT_FILE_BYTES = 10 * 1024 * 1024;
/** Bytes of the text that is given of it, in UTF-8: more than can be checked at once, so that who drops a report sees it and may cut it. */
export const MAX_DRAFT_FILE_TEXT_BYTES = 2_000_000;
/** Files of drafts that are received and read at the same time. */
export const MAX_DRAFT_FILES_AT_ONCE = 2;
/** Files of drafts that wait to be received. */
export const MAX_DRAFT_FILES_WAITING = 20;
/** Errors in one answer; a failing list would repeat the same one for each row. */
export const MAX_ERRORS = 20;
/** Instruments that a list for an export may name. */
export const MAX_LISTED_IDS = 10_000;
/** Exports that are written at the same time; each keeps the store busy. */
export const MAX_EXPORTS_AT_ONCE = 4;
/** Exports that wait for one of these to end. */
export const MAX_EXPORTS_WAITING = 32;
/** Longest chain of a treaty trace. */
export const MAX_TRACE_DEPTH = 5;
/** Requests a minute from one client, where others than this machine can connect. */
export const RATE_LIMIT = 1_200;
/** Memory for answers that are kept until the graph changes. */
export const CACHE_MEGABYTES = 32;

import type { Row } from '../../cypher/engine.ts';
import { text } from '../../cypher/rows.ts';
import { shortestPaths } from '../../cypher/trace/paths.ts';
import { linkReferences } from '../../cypher/trace/references.ts';
import { treatyTrace } from '../../cypher/trace/treaty-trace.ts';
import type { Direction } from '../schema.generated.ts';
import { citationOf } from './citations.ts';
import type { ChainLinkModel, LinkEvidenceModel, PathsModel, TreatyTraceModel, InstrumentModel } from './models.ts';
import { byKey } from './read.ts';
import type { Read } from './read.ts';
import { LINK_RELATIONS, enumValue } from './vocabulary.ts';

/** What leads from one instrument to another, or to treaties; and what stands behind each link. */
export function tracingData(read: Read) {
  const evidence = byKey<ChainLinkModel, LinkEvidenceModel>(
    ({ fromId, toId, entryIds }) => JSON.stringify([fromId, toId, entryIds]),
    () => '',
    async (links) => {
      // A link of a path may run against the reference: both ways are looked at.
      const there = links.map(({ fromId, toId, entryIds }) => ({ source: fromId, target: toId, entries: entryIds }));
      const back = links.map(({ fromId, toId }) => ({ source: toId, target: fromId }));
      const rows = await linkReferences(read, [...there, ...back], 1);
      return links.map(({ fromId, toId }, index) => {
        const [forwards] = rows[index] ?? [];
        const row = forwards ?? rows[links.length + index]?.[0];
        if (!row) throw new Error(`Nothing leads from ${fromId} to ${toId}.`);
        return linkEvidenceOf(row, forwards !== undefined);
      });
    },
  );

  return {
    evidence: (link: ChainLinkModel) => evidence.load(link),

    async treaties(root: InstrumentModel, depth: number, chainLimit: number): Promise<TreatyTraceModel> {
      const { treaties, followed, notFollowed } = await treatyTrace(read, root.id, { depth, maxChains: chainLimit });
      return {
        root,
        depth,
        followedCount: followed,
        notFollowedCount: notFollowed,
        treaties: treaties.map(({ id, distance, chainCount, chains }) => ({
          rootId: root.id,
          treatyId: id,
          distance,
          chainCount,
          chains: chains.map((links) => ({
            links: links.map(({ source, target, entries }) => ({ fromId: source, toId: target, entryIds: entries })),
          })),
        })),
      };
    },

    async paths(
      fromId: string,
      toId: string,
      options: { readonly maxLength: number; readonly direction: Direction; readonly chainLimit: number },
    ): Promise<PathsModel> {
      const { maxLength, direction, chainLimit: maxPaths } = options;
      const against = direction === 'IN';
      const [start, end] = against ? [toId, fromId] : [fromId, toId];
      const found = await shortestPaths(read, start, end, {
        maxLength,
        maxPaths,
        direction: direction === 'BOTH' ? 'any' : 'forward',
      });
      const chains = found.paths.map((path) => {
        const ids = against ? path.toReversed() : path;
        return {
          links: ids.slice(1).map((to, index) => ({ fromId: ids[index] ?? to, toId: to, entryIds: [] })),
        };
      });
      return { fromId, toId, length: found.length, chains, chainCount: found.pathCount, complete: found.complete };
    },
  };
}

function linkEvidenceOf(row: Row, forward: boolean): LinkEvidenceModel {
  const relation = enumValue(LINK_RELATIONS, text(row, 'relation'));
  const isCitation = relation === 'CITES' || relation === 'INVOKES';
  return { relation, forward, citation: isCitation ? citationOf(row) : null };
}

import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../server/http/app.ts';
import type { Server } from '../server.ts';

/** What the addresses of exports take and refuse, and what their files are called. */
export function describeExportAddresses(server: Server): void {
  describe('addresses of exports', () => {
    let app: FastifyInstance;
    beforeAll(async () => {
      app = await createApp({ engine: server.engine, clientDir: '/nowhere' });
    });
    afterAll(async () => app.close());

    const get = (url: string) => app.inject({ url });

    it.each([
      [
        'instruments?search=lighthouses%20and%20peace&yearFrom=2000',
        'ungraph-lighthouses-and-peace-from-2000',
      ],
      ['instruments?cites.instrument=60/301&links=matching', 'ungraph-citing-60-301'],
      ['trace?id=SCR%201990', 'ungraph-treaties-of-SCR-1990'],
      ['list?id=60/301&id=SCR%201990', 'ungraph-60-301-and-1-more'],
    ])('give files that are called by what they hold: %s', async (address, name) => {
      const { headers } = await get(`/export/${address}&format=csv`);
      expect(headers['content-disposition']).toBe(`attachment; filename="${name}.csv"`);
    });

    it.each([
      ['/export/instruments', 'format'],
      ['/export/instruments?format=xlsx', 'format=csv'],
      ['/export/instruments?format=csv&knid=resolution', 'knid'],
      ['/export/instruments?format=csv&knid=resolution', 'listed at /export'],
      ['/export?body=SC', '/export/instruments?format=csv&body=…'],
      ['/export?knid=resolution', 'Files are at /export/instruments'],
      ['/export/list?format=csv&id=60/301&body=SC', '/export/instruments?format=csv&body=…'],
      ['/export/instruments?format=csv&passages=true', 'search='],
      ['/export/instruments?format=csv&search=peace&passages=1', 'passages'],
      ['/export/instruments?format=csv&kind=poem', 'kind'],
      ['/export/instruments?format=csv&yearFrom=soon', 'yearFrom'],
      ['/export/instruments?format=csv&yearFrom=1&yearFrom=2', 'yearFrom'],
      ['/export/instruments?format=csv&yearFrom=2010&yearTo=2000', 'yearFrom is 2010'],
      ['/export/instruments?format=csv&held=perhaps', 'held'],
      ['/export/instruments?format=csv&links=all', 'matching'],
      ['/export/instruments?format=csv&links=matching', 'cites.instrument'],
      ['/export/instruments?format=csv&links=matching&citedBy.instrument=60/301', 'cites.instrument'],
      ['/export/list?format=csv&id=60/301&links=matching', 'cites.instrument'],
      ['/export/trace?format=csv&id=60/301&links=matching', 'links'],
      ['/export/instruments?format=csv&mentions=yes', 'mentions'],
      ['/export/instruments?format=ris&mentions=true', 'csv, graphml, gexf'],
      ['/export/trace?format=csv&id=60/301&mentions=true', 'mentions'],
      ['/export/list?format=csv', 'id'],
      ['/export/trace?format=csv', 'id'],
      ['/export/trace?format=csv&id=60/301&depth=0', 'depth'],
      ['/export/trace?format=csv&id=60/301&depth=99', 'depth'],
      ['/export/trace?format=csv&id=60/301&depth=deep', 'depth'],
      [`/export/list?format=csv&id=${'x'.repeat(501)}`, '500'],
    ])('refuse %s and say what is wrong', async (url, named) => {
      const response = await get(url);
      const [error] = response.json<{ errors: { message: string; extensions: { code: string } }[] }>().errors;
      expect(response.statusCode).toBe(400);
      expect(error?.extensions.code).toBe('BAD_USER_INPUT');
      expect(error?.message).toContain(named);
    });

    it('of names in a filter that the graph does not have say which argument names them, and what may be meant', async () => {
      const refused = await get('/export/instruments?format=csv&body=Security+Counsil');
      expect(refused.statusCode).toBe(404);
      expect(refused.body).toContain('\\"Security Counsil\\", which the argument body names');
      expect(refused.body).toContain('Is body/security-council meant?');
      expect(refused.body).toContain('listed at /export');
      const within = await get('/export/instruments?format=csv&cites.instrument=99/1');
      expect(within.body).toContain('which the argument cites.instrument names');
    });

    it('are listed at /export, with what each address takes', async () => {
      const { formats, addresses } = (await get('/export')).json<{
        formats: { id: string }[];
        addresses: Record<string, { name: string; values?: string[] }[]>;
      }>();
      expect(formats.map(({ id }) => id)).toContain('graphml');
      expect(addresses['/export/instruments']?.find(({ name }) => name === 'held')?.values).toStrictEqual([
        'true',
        'false',
      ]);
      expect(addresses['/export/trace']?.map(({ name }) => name)).toStrictEqual(['format', 'id', 'depth']);
    });
  });
}

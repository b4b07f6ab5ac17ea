import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Engine } from '../../cypher/engine.ts';

/** Figures for Prometheus: of the process, the requests, the statements in the store, the kept answers. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'ungraph_http_request_seconds',
    help: 'Seconds from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.#registry],
  });
  readonly #statements = new Histogram({
    name: 'ungraph_store_statement_seconds',
    help: 'Seconds that a statement in the store took.',
    labelNames: ['statement', 'outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5, 10],
    registers: [this.#registry],
  });
  readonly #errors = new Counter({
    name: 'ungraph_errors_total',
    help: 'Errors in answers, by their code.',
    labelNames: ['code'],
    registers: [this.#registry],
  });
  readonly #cost = new Histogram({
    name: 'ungraph_query_cost_fields',
    help: 'Fields that a query may give in the worst case.',
    buckets: [10, 100, 1_000, 10_000, 100_000],
    registers: [this.#registry],
  });
  readonly #answers = new Counter({
    name: 'ungraph_cached_answers_total',
    help: 'Queries that were answered from memory (hit), or could have been kept and were not there (miss).',
    labelNames: ['outcome'],
    registers: [this.#registry],
  });
  readonly #exports = new Gauge({
    name: 'ungraph_exports_running',
    help: 'Exports that are being written.',
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  error(code: string): void {
    this.#errors.inc({ code });
  }
  cost(fields: number): void {
    this.#cost.observe(fields);
  }
  answer(outcome: 'hit' | 'miss'): void {
    this.#answers.inc({ outcome });
  }
  exportsRunning(count: number): void {
    this.#exports.set(count);
  }

  /** `/metrics`, and a figure for each request. */
  serve(app: FastifyInstance): void {
    app.addHook('onResponse', async (request, reply) => {
      // The route as it was declared: an address with an id would be a series of its own.
      const route = request.routeOptions.url ?? 'none';
      const labels = { method: request.method, route, status: String(reply.statusCode) };
      this.#requests.observe(labels, reply.elapsedTime / 1000);
    });
    app.get('/metrics', async (_request, reply) =>
      reply
        .type(this.#registry.contentType)
        .header('cache-control', 'no-store')
        .send(await this.#registry.metrics()),
    );
  }

  /** The same engine, with a figure for each statement. */
  measured(engine: Engine): Engine {
    const timed = async <Result>(statement: string, work: Promise<Result>): Promise<Result> => {
      const end = this.#statements.startTimer({ statement });
      try {
        const result = await work;
        end({ outcome: 'ok' });
        return result;
      } catch (error) {
        end({ outcome: 'failed' });
        throw error;
      }
    };
    return {
      info: () => engine.info(),
      version: () => engine.version(),
      read: (statement, params, options) => timed(statement.name, engine.read(statement, params, options)),
      write: (work) => engine.write(work),
      bulk: engine.bulk,
      searchText: (query, limit, options) => timed('search', engine.searchText(query, limit, options)),
      searchPassages: (query, limit, options) =>
        timed('search-passages', engine.searchPassages(query, limit, options)),
      migrate: () => engine.migrate(),
      close: () => engine.close(),
    };
  }
}

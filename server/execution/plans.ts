import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Irregular, planOf } from './plan.ts';
import type { OperationPlan } from './plan.ts';

/** Plans of so many operations are kept, those that were used last. */
const MOST_PLANS = 100;
/** With so many fields in all, of some 500 bytes each: a document that is made for it has a plan of many thousand. */
const MOST_FIELDS = 30_000;

/** The plans of the operations that are asked again and again. */
export class Plans {
  readonly #schema: GraphQLSchema;
  /** Those that are used stand last; null for operations that graphql-js executes. */
  readonly #plans = new Map<OperationDefinitionNode, OperationPlan | null>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  of(document: DocumentNode, operation: OperationDefinitionNode): OperationPlan | null {
    const known = this.#plans.get(operation);
    const plan = known === undefined ? this.#make(document, operation) : known;
    this.#plans.delete(operation);
    this.#plans.set(operation, plan);
    const [oldest] = this.#plans.keys();
    if (this.#plans.size > MOST_PLANS && oldest) this.#plans.delete(oldest);
    return plan;
  }

  /** How many fields the plans have that are kept. */
  get fieldCount(): number {
    let count = 0;
    for (const plan of this.#plans.values()) count += plan?.fieldCount() ?? 0;
    return count;
  }

  /** Lets go of what has not been used for longest. A plan grows with the types that come: called when one has run. */
  keepFew(): void {
    let fields = this.fieldCount;
    for (const [operation, plan] of this.#plans) {
      if (fields <= MOST_FIELDS) return;
      this.#plans.delete(operation);
      fields -= plan?.fieldCount() ?? 0;
    }
  }

  #make(document: DocumentNode, operation: OperationDefinitionNode): OperationPlan | null {
    try {
      return planOf(this.#schema, document, operation);
    } catch (error) {
      if (error instanceof Irregular) return null;
      throw error;
    }
  }
}

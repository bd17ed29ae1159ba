/** A named value computed from the numbers of one table question: pure, with its facts and worked examples. */
export interface Figure {
  /** The `table` question it reads. */
  readonly reads: string;
  readonly facts: readonly string[];
  /** Each field and its unit. */
  readonly fields: { readonly [field: string]: string };
  /** The field that conditions read. */
  readonly value: string;
  compute(numbers: readonly (number | undefined)[]): { readonly [field: string]: number } | null;
  readonly examples: readonly {
    readonly input: readonly number[];
    readonly is: { readonly [field: string]: number };
  }[];
}

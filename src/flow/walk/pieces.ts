import type { Finding } from "../build.ts";
import type { Answer } from "../log.ts";
import { at } from "./at.ts";
import { coneOf } from "./cone.ts";
import { Diagram, type State } from "./diagram.ts";
import { failure, type Failure } from "./failure.ts";
import { ALWAYS, type Formula } from "./formula.ts";
import type { Roots } from "./roots.ts";
import type { ToldApart } from "./told-apart.ts";

/** Something that may come of a path, walked over no more of the list than can matter to it. */
interface Piece {
  readonly places: readonly number[];
  readonly outputs: readonly Formula[];
  /** What a person would see of it in an ending. */
  readonly seen: (holds: readonly boolean[]) => string;
  /** Given a path to an ending where all these outputs hold, or null where there is none. */
  readonly judge: (
    pathWhere: (...outputs: readonly number[]) => readonly Answer[] | null,
  ) => Failure[];
}

/** Walks every flow, step, card and finding by itself: whether it can come, and which answers it tells apart. */
export function provePieces(roots: Roots, told: ToldApart): Failure[] {
  const failures: Failure[] = [];
  for (const piece of piecesOf(roots)) {
    const diagram = new Diagram(roots, piece.places, piece.outputs);
    const holds = (ending: State): boolean[] =>
      piece.outputs.map((_, index) => diagram.output(ending, index) === ALWAYS);
    diagram.number((ending) => piece.seen(holds(ending)), told.see);
    const pathWhere = (...outputs: readonly number[]): readonly Answer[] | null => {
      const ending = diagram.endings.find((one) =>
        outputs.every((output) => diagram.output(one, output) === ALWAYS),
      );
      return ending ? diagram.pathTo(ending) : null;
    };
    failures.push(...piece.judge(pathWhere));
  }
  return [...failures, ...todosNeverAppearing(roots, failures)];
}

function* piecesOf(roots: Roots): Generator<Piece> {
  for (const flow of roots.catalog.flows) yield flowPiece(roots, flow.id);
  for (const place of roots.places.keys()) yield stepPiece(roots, place);
  for (const index of roots.catalog.cards.keys()) yield cardPiece(roots, index);
  for (const finding of roots.catalog.findings.values()) yield findingPiece(roots, finding);
}

const seenOrNot = ([holds]: readonly boolean[]): string => String(holds);

function flowPiece(roots: Roots, flow: string): Piece {
  const begins = roots.active(flow);
  return {
    places: coneOf(roots, [begins], roots.stretches.get(flow)?.start ?? 0),
    outputs: [begins],
    seen: seenOrNot,
    judge: (pathWhere) => (pathWhere(0) ? [] : [failure("flow-never-begins", flow, [flow])]),
  };
}

/** A step whose question an earlier flow asked is known, not asked; that counts as well, and is seen as well. */
function stepPiece(roots: Roots, place: number): Piece {
  const { asks, item, question } = at(roots.places, place);
  return {
    places: coneOf(roots, [asks], place + 1, roots.placesOf(question)),
    outputs: [asks],
    seen: seenOrNot,
    judge: (pathWhere) =>
      pathWhere(0) ? [] : [failure("step-never-asked", item.flow, [item.question])],
  };
}

function cardPiece(roots: Roots, index: number): Piece {
  const { card, flow } = at(roots.catalog.cards, index);
  const shows = roots.card(index, roots.places.length);
  return {
    places: coneOf(roots, [shows], roots.places.length),
    outputs: [shows],
    seen: seenOrNot,
    judge: (pathWhere) => (pathWhere(0) ? [] : [failure("card-never-shows", flow, [card])]),
  };
}

function findingPiece(roots: Roots, finding: Finding): Piece {
  const end = roots.places.length;
  const rows = finding.rows.map((_, row) => roots.row(finding.id, row, end));
  const outputs = [...rows, roots.gap(finding.id, end)];
  const nameOf = (row: number): string => {
    const { is, because } = at(finding.rows, row);
    return is === because ? is : `${is} (${because})`;
  };
  return {
    places: coneOf(roots, outputs, end),
    outputs,
    seen: (holds) => {
      const row = holds.indexOf(true);
      return row === -1 || row === rows.length ? "" : nameOf(row);
    },
    judge: (pathWhere) => {
      const never = rows.flatMap((_, row) =>
        pathWhere(row)
          ? []
          : [failure("row-never-comes-out", finding.flow, [finding.id, nameOf(row)])],
      );
      const overlaps = rows.flatMap((_, row) =>
        [...rows.keys()].slice(row + 1).flatMap((other) => {
          const path = pathWhere(row, other);
          const ids = [finding.id, nameOf(row), nameOf(other)];
          return path ? [failure("rows-overlap", finding.flow, ids, path)] : [];
        }),
      );
      const gap = pathWhere(rows.length);
      const gaps = gap ? [failure("finding-gap", finding.flow, [finding.id], gap)] : [];
      return [...never, ...overlaps, ...gaps];
    },
  };
}

function todosNeverAppearing(roots: Roots, failures: readonly Failure[]): Failure[] {
  const hidden = new Set(
    failures.filter((one) => one.property === "card-never-shows").map((one) => one.ids[0]),
  );
  const appearing = new Set(
    roots.catalog.cards.filter((card) => !hidden.has(card.card)).flatMap((card) => card.todo ?? []),
  );
  return [...roots.catalog.todos].flatMap(([id, todo]) =>
    appearing.has(id) ? [] : [failure("todo-never-appears", todo.flow, [id])],
  );
}

// How the processes of a mesh lie along its dimensions.
import { ValueError } from '../core/errors';
import { pythonRepr } from '../core/python-repr';

/** One dimension: its size, and the distance of neighbours in the list of the whole mesh's processes. */
export interface MeshDim {
  readonly size: number;
  readonly stride: number;
}

export const product = (sizes: readonly number[]): number => sizes.reduce((a, b) => a * b, 1);

/** The dimensions of a mesh of these sizes, the last of which is the densest. */
export function dimsOf(sizes: readonly number[]): MeshDim[] {
  return sizes.map((size, i) => ({ size, stride: product(sizes.slice(i + 1)) }));
}

/** The positions in a list of processes that dimensions reach from its first. */
function offsetsOf(dims: readonly MeshDim[]): number[] {
  return dims.reduce<number[]>(
    (before, { size, stride }) => before.flatMap((offset) => Array.from({ length: size }, (_, i) => offset + i * stride)),
    [0],
  );
}

/** Divides the processes of a mesh into the parts that dimensions of it make. */
export function partsOf(dims: readonly MeshDim[], ranks: readonly number[]): number[][] {
  const offsets = offsetsOf(dims);
  const taken = new Set<number>();
  const parts: number[][] = [];
  for (let start = 0; start < ranks.length; start++) {
    if (taken.has(start)) continue;
    const places = offsets.map((offset) => start + offset);
    for (const place of places) taken.add(place);
    parts.push(places.map((place) => ranks[place] as number));
  }
  return parts;
}

/** Where a process lies in the part of it that dimensions make; null if it is in none. */
export function coordinateIn(dims: readonly MeshDim[], part: readonly number[], rank: number): number[] | null {
  const at = part.indexOf(rank);
  if (at < 0) return null;
  return dimsOf(dims.map(({ size }) => size)).map(({ size, stride }) => Math.floor(at / stride) % size);
}

/** @throws ValueError unless the dimensions are in the order of the mesh */
export function checkOrder(dims: readonly MeshDim[], names: readonly string[]): void {
  const strides = dims.filter(({ size }) => size > 1).map(({ stride }) => stride);
  if (strides.every((stride, i) => i === 0 || stride <= (strides[i - 1] as number))) return;
  throw new ValueError(`Invalid mesh_dim_names ${pythonRepr(names)} specified. Mesh dim indices should be in ascending order.`);
}

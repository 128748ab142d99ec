import type { Body } from '../../../shared/document/nodes'
import type { RemotePart } from '../../../shared/publish/remote/remote-content'
import { changedThere, type PartLine } from '../../../shared/publish/remote/three-way'
import type { ConflictDecision, ConflictPlace, PartChoice } from './conflict'

/** Their texts that may come here, with their pictures, by the part they stand in. */
export async function textsTaken(
  { takePictures }: Pick<ConflictPlace, 'takePictures'>,
  lines: readonly PartLine[],
): Promise<ReadonlyMap<RemotePart, Body>> {
  const texts = new Map<RemotePart, Body>()
  for (const { theirs } of changedThere(lines)) {
    if (theirs !== null) texts.set(theirs, await takePictures(theirs.body))
  }
  return texts
}

/** The same for what was made of both texts. */
export async function mergedTaken(
  { takePictures }: Pick<ConflictPlace, 'takePictures'>,
  decision: ConflictDecision,
): Promise<ConflictDecision> {
  const parts: PartChoice[] = []
  for (const choice of decision.parts) {
    const { merged } = choice
    parts.push(merged === null ? choice : { ...choice, merged: await takePictures(merged) })
  }
  return { ...decision, parts }
}

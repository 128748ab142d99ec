import { build, products } from '../../scripts/setup/build.mjs'

/** Before the journeys: the window and the command line are built from today's sources. */
export default async function buildFirst() {
  for (const product of [products.app, products.cli]) {
    const built = await build(product, process.stdout)
    if (!built.ok) throw new Error(built.problem)
  }
}

import {loadEngine} from '../parse/engines.ts'
import type {EngineChoice} from '../parse/parse.ts'
import type {Terminal} from './terminal.ts'

export async function version(
  engine: EngineChoice = 'auto',
  {stdout, version}: Terminal
): Promise<number> {
  const loaded = await loadEngine(engine)
  stdout.write(`medlint ${version} (engine ${loaded.name} ${loaded.version})\n`)
  return 0
}

import type {Engine, EngineChoice} from './parse.ts'

/** Thrown when `native` was asked for and its binary does not load. */
export class EngineError extends Error {}

/**
 * Loads a Markdown engine: `auto` takes the native one where its binary loads,
 * and remark-parse, the reference, otherwise.
 */
export async function loadEngine(choice: EngineChoice): Promise<Engine> {
  if (choice === 'remark') return (await import('./remark.ts')).remarkEngine
  try {
    return (await import('./native.ts')).nativeEngine
  } catch (error) {
    if (choice === 'auto') return (await import('./remark.ts')).remarkEngine
    throw new EngineError(
      `the native engine does not load here (${(error as Error).message.split('\n')[0]}); use --engine remark`
    )
  }
}

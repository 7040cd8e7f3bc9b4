import type {Article} from '../article.ts'
import {type ElementHit, medicalAdviceDisclaimer} from './medical-advice.ts'

/** What an article says about itself and its reader's safety, where it says so. */
export interface Elements {
  readonly medicalAdvice: ElementHit | undefined
}

export function elementsOf(article: Article): Elements {
  return {medicalAdvice: medicalAdviceDisclaimer(article)}
}

import type {Lexicon} from '../../src/rule/wording.ts'
import {grounds} from './element-sources.ts'

/** Words that put an illness before the person or lay blame, and what style guides write instead. */
export const stigma: Lexicon = {
  precedence: 20,
  severity: 'info',
  sources: grounds,
  phrases: [
    {
      pattern: '(addict|addicts|junkie|junkies|(substance|drug) abuser~)',
      source: 'nida',
      fix: 'Write “person with a substance use disorder”.',
      positive: ['Addicts often relapse.', 'A drug abuser needs help.'],
      negative: ['Opioids are addictive.']
    },
    {
      pattern: '(an alcoholic|alcoholics|drunkard~)',
      source: 'nida',
      fix: 'Write “person with alcohol use disorder”.',
      positive: ['Alcoholics should not take it.'],
      negative: ['Alcoholic drinks dry the skin.', 'Alcoholic liver disease is common.']
    },
    {
      pattern: '((substance|drug|alcohol) abuse|drug habit)',
      source: 'nida',
      fix: 'Write “substance use disorder”, or “use” where no disorder is meant.',
      positive: ['Drug abuse is rising.'],
      negative: ['Drug use is rising.']
    },
    {
      pattern: '((clean|dirty) (urine|drug) (test|screen|sample))',
      source: 'nida',
      fix: 'Write “negative” or “positive”.',
      positive: ['A clean drug test is required.'],
      negative: ['Use a clean test tube.']
    },
    {
      pattern:
        '(diabetics|epileptics|schizophrenics|asthmatics|hypertensives|anorexics|quadriplegics|paraplegics)',
      source: 'cdcTerms',
      fix: 'Put the person first: “people with diabetes”.',
      positive: ['Diabetics should check their feet.', 'It helps asthmatics.'],
      negative: ['Diabetic neuropathy affects the feet.', 'An epileptic seizure can be brief.']
    },
    {
      pattern:
        '(the obese|the morbidly obese|obese (people|patients|women|men|adults|children|individuals)|morbidly obese)',
      source: 'cdcTerms',
      fix: 'Write “people with obesity”.',
      positive: ['Obese patients wait longer.', 'It is offered to the morbidly obese.'],
      negative: ['Obesity raises the risk.']
    },
    {
      pattern:
        '(the (mentally ill|insane|disabled|handicapped|afflicted|homeless|elderly)|handicapped|differently abled|mental patient~|crazy person|lunatic~)',
      source: 'cdcTerms',
      fix: 'Put the person first: “people with disabilities”, “people with mental illness”, “older adults”.',
      positive: ['The elderly are at risk.', 'Services for the disabled are rare.'],
      negative: ['Disabled parking is marked.', 'Older adults are at risk.']
    },
    {
      pattern: '(wheelchair bound|confined to a wheelchair|bedridden patient~)',
      source: 'cdcTerms',
      fix: 'Write “uses a wheelchair”.',
      positive: ['She is wheelchair-bound.', 'He was confined to a wheelchair.'],
      negative: ['She uses a wheelchair.']
    },
    {
      pattern:
        '(afflicted (with|by)|victim~ of (cancer|stroke|aids|hiv|diabetes|dementia|depression|illness|disease)|(cancer|stroke|aids|dementia) (victim|victims|sufferer|sufferers))',
      source: 'cdcTerms',
      fix: 'Write “has” or “lives with”.',
      positive: ['People afflicted with gout know it.', 'Stroke victims need time.'],
      negative: ['The victim of the crash had a stroke.']
    },
    {
      pattern:
        '((commit|commits|committed|committing) suicide|(successful|failed|unsuccessful) suicide (attempt~)?)',
      source: 'who',
      fix: 'Write “died by suicide” or “attempted suicide”.',
      positive: ['He committed suicide.', 'After a failed suicide attempt.'],
      negative: ['He died by suicide.', 'They committed themselves to a plan.']
    },
    {
      pattern:
        '((patient|patients|who|she|he|they) (have|has|had)? failed (treatment|therapy|medication)|(non compliant|noncompliant) (patient~)?)',
      source: 'cdcTerms',
      fix: 'Write “the treatment did not work”, or “does not take it as prescribed”.',
      positive: ['Patients who failed treatment were switched.', 'She was noncompliant.'],
      negative: ['The treatment failed.']
    }
  ]
}

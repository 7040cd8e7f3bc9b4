import type {FaqComponent} from '../conventions.ts'

const usual =
  /^(?:[\w.-]*(?:faq|accordion|collapse|collapsible|disclosure|expandable|toggle|question)[\w.-]*|qa)$/
const usualQuestions = ['question', 'q', 'title', 'header', 'heading', 'summary', 'label']
const usualAnswers = ['answer', 'a', 'content', 'text']
/** Children that hold the question: `<Question>`, `<AccordionTrigger>`, `<Disclosure.Button>`. */
const usualQuestionChild =
  /^(?:[\w-]*question|(?:accordion|collapsible|disclosure|toggle|expandable)-?(?:item-?)?(?:trigger|header|heading|title|summary|button|control|label))$/

/** Attributes of a component that may hold its question and its answer, lower case. */
export interface ComponentParts {
  questions: readonly string[]
  answers: readonly string[]
}

const usualParts: ComponentParts = {questions: usualQuestions, answers: usualAnswers}

/**
 * The HTML elements and MDX components of a site that hold questions: the usual
 * ones, and those that its configuration names. Names come in lower case, with
 * hyphens for dots, as the parser gives them.
 */
export class FaqComponents {
  readonly #own = new Map<string, ComponentParts>()

  constructor(named: readonly (string | FaqComponent)[] = []) {
    for (const component of named) {
      const {name, question, answer} = typeof component === 'string' ? {name: component} : component
      this.#own.set(tagForm(name), {
        questions: question === undefined ? usualQuestions : [question.toLowerCase()],
        answers: answer === undefined ? usualAnswers : [answer.toLowerCase()]
      })
    }
  }

  /** Whether it is such a component. */
  has(name: string): boolean {
    return usual.test(name) || this.#own.has(name)
  }

  partsOf(name: string): ComponentParts {
    return this.#own.get(name) ?? usualParts
  }

  /**
   * Whether a child component holds nothing but a question.
   *
   * @param open The components that it stands in, innermost last.
   */
  asks(name: string, open: readonly string[]): boolean {
    const own = this.#own.get(open.at(-1) ?? '')
    return own && own.questions !== usualQuestions
      ? own.questions.some((question) => tagForm(question) === name)
      : usualQuestionChild.test(name)
  }
}

const tagForm = (name: string): string => name.toLowerCase().replaceAll('.', '-')

/**
 * Types for pages that hold the police enquiries assistant with one tag:
 *
 *   <script src="https://HOST/widget.js" async></script>
 *
 * The script puts one <police-assistant> element at the end of the page, or takes the one that is there. It adds no global name.
 */

/** What can be said when the chat is opened by a script. */
interface PoliceAssistantOpening {
  /** The id of a flow, a form or an article, such as "bicycle-theft". An open report is offered to be kept first. */
  readonly topic?: string
}

/**
 * What happens, as events on the element that bubble up to the document. None tells who the person is, what they said or what it
 * is about. From a sensitive matter on (abuse, for example) there are none but `opened` and `closed`.
 */
interface PoliceAssistantEventMap {
  /** The chat came into view. */
  opened: CustomEvent<null>
  /** It was minimised, or ended by leaving. */
  closed: CustomEvent<null>
  /** A conversation was begun, or gone on with. */
  started: CustomEvent<null>
  /** A report was sent. Once for each report, in the tab that sent it. */
  submitted: CustomEvent<null>
  /** So many messages came while it was minimised; 0 when they were seen. */
  unread: CustomEvent<{ readonly count: number }>
  /** The frame did not load: something blocks it. The person is shown where to go instead. */
  blocked: CustomEvent<null>
}

/** The element. Attributes: data-topic, data-place, data-language ("en", "cy"), data-minimised ("false": opened), data-label. */
interface PoliceAssistantElement extends HTMLElement {
  /** Whether the chat is in view. */
  readonly opened: boolean
  /** Opens the chat and puts the focus into it, as a click on its button does. */
  open(opening?: PoliceAssistantOpening): void
  /** Minimises it. The conversation goes on. */
  close(): void
  addEventListener<Name extends keyof PoliceAssistantEventMap>(
    name: Name,
    listener: (this: PoliceAssistantElement, event: PoliceAssistantEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

interface HTMLElementTagNameMap {
  'police-assistant': PoliceAssistantElement
}

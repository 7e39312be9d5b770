import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder-core'

/** What of a context is needed to run a bot on it. */
export type BotLogic = (context: TurnContext) => Promise<void>

/**
 * Runs a bot on one activity and keeps what it sends, so that the replies can be committed with the turn before they leave.
 * Nothing goes out from here: the wires send what was committed.
 */
export class TurnAdapter extends BotAdapter {
  readonly #sent = new WeakMap<object, Partial<Activity>[]>()

  /** Runs middleware and bot on an activity; returns what was sent, in order. `prepare` sets what the bot finds in `turnState`. */
  async run(
    activity: Partial<Activity>,
    logic: BotLogic,
    prepare: (context: TurnContext) => void,
  ): Promise<readonly Partial<Activity>[]> {
    const context = new TurnContext(this, activity)
    prepare(context)
    const sent: Partial<Activity>[] = []
    this.#sent.set(context.turnState, sent)
    await this.runMiddleware(context, logic)
    return sent
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const sent = this.#sent.get(context.turnState)
    sent?.push(...activities)
    return activities.map((_, index) => ({ id: String((sent?.length ?? 0) - activities.length + index) }))
  }

  override async updateActivity(): Promise<never> {
    throw new Error('A sent activity is not changed: the log is append-only.')
  }

  override async deleteActivity(): Promise<never> {
    throw new Error('A sent activity is not deleted: the log is append-only.')
  }

  override async continueConversation(_: Partial<ConversationReference>): Promise<never> {
    throw new Error('Use Assistant.take: every turn goes through the store.')
  }

  override async continueConversationAsync(): Promise<never> {
    throw new Error('Use Assistant.take: every turn goes through the store.')
  }
}

import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  type TurnContext,
} from 'botbuilder'

const QUESTIONS = ['What is your name?', 'What has happened?', 'When did it happen?'] as const

interface Profile {
  step: number
  answers: string[]
}

/** Three questions by hand, as in Microsoft's sample "prompt users for input": a step index, no understanding, nothing durable. */
export class ReferenceBot extends ActivityHandler {
  readonly #conversations = new ConversationState(new MemoryStorage())
  readonly #profile = this.#conversations.createProperty<Profile>('profile')

  constructor() {
    super()
    this.onMessage(async (context, next) => {
      const profile = await this.#profile.get(context, { step: -1, answers: [] })
      if (profile.step >= 0) profile.answers.push(context.activity.text)
      profile.step += 1
      const question = QUESTIONS[profile.step]
      if (question === undefined) {
        await context.sendActivity(`Thank you. You said: ${profile.answers.join(', ')}`)
        profile.step = 0
        profile.answers = []
      }
      await context.sendActivity(question ?? QUESTIONS[0])
      await next()
    })
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context)
    await this.#conversations.saveChanges(context, false)
  }
}

/** An adapter without an app id: as for the emulator, no caller is authenticated. */
export function referenceAdapter(): CloudAdapter {
  return new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
}

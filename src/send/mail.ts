/** How does an alert reach a person? By a mail in plain text; what corrects or takes back another one is a reply to it. */
import { Failure, limits } from '../model/index.ts'

export interface MailServer {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string
  readonly from: string
}

export interface Mail {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  /** Names the mail, so that one that comes twice is known as such. */
  readonly id: string
  /** Ids of the mails that it replies to, the first one first. */
  readonly references: readonly string[]
}

/** A connection that sends one mail after the other. Sending throws `send/refused` where the server refuses it for good. */
export async function openMail({ url, from }: MailServer): Promise<{ send(mail: Mail): Promise<void>; close(): void }> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url,
    connectionTimeout: limits.sendTimeoutMs,
    greetingTimeout: limits.sendTimeoutMs,
    socketTimeout: limits.sendTimeoutMs,
    // A text from elsewhere is never a path or an address to be read.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as never)
  const domain =
    from
      .split('@')
      .at(-1)
      ?.replace(/[^\w.-]/g, '') ?? 'tocsin'
  const named = (id: string): string => `<${id}@${domain}>`
  return {
    async send({ to, subject, text, id, references }) {
      try {
        await transport.sendMail({
          from,
          to: [...to],
          subject,
          text,
          messageId: named(id),
          ...(references.length === 0
            ? {}
            : { inReplyTo: named(references.at(-1) ?? ''), references: references.map(named) }),
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (error) {
        const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
        if (status >= 500) throw new Failure('send/refused', `the mail server answers ${status}`, { cause: error })
        throw error
      }
    },
    close: () => transport.close(),
  }
}

/**
 * May a request go to this host now? So many at once, and a pause between the beginnings of two: what a server is spared does
 * not depend on how many of its feeds are followed. Hosts are told apart with their ports, as robots.txt does.
 */
import type { Clock } from './clock.ts'

export interface HostBounds {
  readonly perHost: number
  readonly hostGapMs: number
}

export interface HostGate {
  /** Whether a job may begin there. */
  isOpen(host: string): boolean
  begin(host: string): void
  end(host: string): void
  /** Waits until a request may be made there, and makes the next one wait; ends early with the signal. */
  pass(host: string, signal?: AbortSignal): Promise<void>
  /** What the host's robots.txt asks for, where that is more. */
  slow(host: string, gapMs: number): void
  /** Forgets hosts that nothing goes to; called now and then. */
  tidy(): void
}

interface Host {
  running: number
  openAt: number
  gapMs: number
}

export function hostGate(bounds: HostBounds, clock: Clock): HostGate {
  const hosts = new Map<string, Host>()
  const of = (name: string): Host => {
    const known = hosts.get(name)
    if (known !== undefined) return known
    const host = { running: 0, openAt: 0, gapMs: bounds.hostGapMs }
    hosts.set(name, host)
    return host
  }
  return {
    isOpen(name) {
      const host = hosts.get(name)
      return host === undefined || (host.running < bounds.perHost && host.openAt <= clock.now())
    },
    begin(name) {
      of(name).running += 1
    },
    end(name) {
      of(name).running -= 1
    },
    async pass(name, signal) {
      const host = of(name)
      const now = clock.now()
      const at = Math.max(now, host.openAt)
      host.openAt = at + host.gapMs
      if (at > now) await clock.sleep(at - now, signal)
    },
    slow(name, gapMs) {
      const host = of(name)
      host.gapMs = Math.max(bounds.hostGapMs, gapMs)
    },
    tidy() {
      const now = clock.now()
      for (const [name, host] of hosts) {
        // What its robots.txt asks for is said again before its next request.
        if (host.running === 0 && host.openAt <= now) hosts.delete(name)
      }
    },
  }
}

import type { Turn } from './turn.ts'

/**
 * Whether the matter that stands asks by itself, now or right after whether this device is safe, if anyone is in danger. Then
 * nobody is asked the same twice.
 */
export function asksItself({ state: { matter, put }, services }: Turn): boolean {
  if (matter === undefined || put?.in !== matter.id) return false
  if (put.key === 'gate.danger') return true
  const steps = services.content.flows.get(matter.id)?.steps ?? {}
  return (
    put.key === 'gate.safeDevice' && Object.values(steps).some((step) => 'key' in step && step.key === 'gate.danger')
  )
}

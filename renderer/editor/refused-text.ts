import type { AppError } from '../../shared/app-error'

/** Thrown by `read` where the text is beyond what a body may be; the draft queue says it as a failure. */
export class RefusedText extends Error {
  constructor(readonly error: AppError) {
    super(error.message)
  }
}

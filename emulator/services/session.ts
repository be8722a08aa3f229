import type { Execution } from '../execution';
import { Service } from './service';

/** Session: who is there, and in which zone the script thinks. */
export class Session extends Service {
  static readonly emulates = 'Session';

  getScriptTimeZone() {
    return this.execution.host.options.manifest.timeZone;
  }

  getActiveUserLocale() {
    return this.execution.host.user.locale;
  }

  getEffectiveUser() {
    return new UserService(this.execution, this.execution.plan.user.email);
  }

  getActiveUser() {
    return new UserService(this.execution, this.execution.host.user.email);
  }

  getTemporaryActiveUserKey() {
    return Buffer.from(this.execution.host.user.email).toString('base64url');
  }
}

/** Base.User. */
export class UserService extends Service {
  static readonly emulates = 'User';

  constructor(
    execution: Execution,
    readonly email: string,
  ) {
    super(execution);
  }

  getEmail() {
    return this.email;
  }
}

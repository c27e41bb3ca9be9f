import { api } from './client';
import { tellOtherTabs } from './otherTabs';

/** Everything known is of who was before: this page goes on anew, and so do all other tabs. */
function goOn(to: string) {
  tellOtherTabs();
  location.assign(to);
}

/** Being somebody else: an agent as a customer, or one person at another of their organisations. */
export const standing = {
  async visit(contactId: string, reason: string) {
    await api.POST('/api/session/visit', { body: { contactId, reason } });
    goOn('/');
  },

  async back(to: string) {
    await api.DELETE('/api/session/visit');
    goOn(to);
  },

  async membership(contactId: string) {
    await api.PUT('/api/session/membership', { body: { contactId } });
    goOn('/');
  },
};

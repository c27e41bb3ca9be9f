/** Every feature of the portal, one line each. */
export { billing } from '@/features/billing/feature';
export { catalogue } from '@/features/catalogue/feature';
export { contact } from '@/features/contact/feature';
export { home } from '@/features/home/feature';
export { knowledge } from '@/features/knowledge/feature';
export { outages } from '@/features/outages/feature';
export { people } from '@/features/people/feature';
export { projects } from '@/features/projects/feature';
export { tickets } from '@/features/tickets/feature';

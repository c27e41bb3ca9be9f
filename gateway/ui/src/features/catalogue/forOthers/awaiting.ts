/** What awaits one's decision, requests and quotes, is counted under it. */
export const awaitingKey = ['requests', 'list', 'approvals', 'count'] as const;

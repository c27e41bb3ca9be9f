import { createContext, useContext } from 'react';

export const ConnectionContext = createContext(false);

/** Whether live updates have been missing for so long that people should know. */
export const useConnectionLost = () => useContext(ConnectionContext);

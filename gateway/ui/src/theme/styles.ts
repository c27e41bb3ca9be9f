// Only the styles of components that the first page or several pages use; a page imports what it alone needs.
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Loader.css';
import './tokens.css';
import './base.css';
import './fields.css';

export { TextField } from '@/components/TextField';

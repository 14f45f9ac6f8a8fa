import { Sections } from './sections.jsx';

export default function Page() {
  return <Sections />;
}

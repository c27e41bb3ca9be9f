import { useParams } from '@tanstack/react-router';
import { AgentsOnly } from '@/components/AgentsOnly';
import { AssetView } from '@/features/catalogue/asset/AssetView';

export function AssetPage() {
  const { id } = useParams({ from: '/agent/assets/$id' });
  return (
    <AgentsOnly>
      <AssetView id={id} agent />
    </AgentsOnly>
  );
}

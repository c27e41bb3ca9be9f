import { Navigate, useParams } from '@tanstack/react-router';
import { useUser } from '@/api/queries';
import { AssetView } from '@/features/catalogue/asset/AssetView';

export function AssetPage() {
  const { id } = useParams({ from: '/my-assets/$id' });
  if (useUser().kind === 'agent') return <Navigate to="/agent/assets/$id" params={{ id }} replace />;
  return <AssetView id={id} />;
}

import { Navigate } from '@tanstack/react-router';
import { useUser } from '@/api/queries';
import { AssetList } from '@/features/catalogue/asset/AssetList';
import { ScopeTabs } from '@/features/catalogue/forOthers/assets/ScopeTabs';

/** The organisation's assets, as far as the person may see them. */
export function AssetsPage() {
  if (useUser().kind === 'agent') return <Navigate to="/agent/assets" replace />;
  return (
    <AssetList
      path="/my-assets"
      filters={({ scope = 'all' }, change) => (
        <ScopeTabs
          value={scope}
          onChange={(chosen) => change({ scope: chosen === 'all' ? undefined : chosen })}
        />
      )}
    />
  );
}

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '@/manifest/root';
import { agentProjectSearch, projectSearch, projectsSearch } from './projectSearch';

const projects = createRoute({
  getParentRoute: () => root,
  path: '/projects',
  validateSearch: projectsSearch,
  component: lazyRouteComponent(() => import('./customer/ProjectsPage'), 'ProjectsPage'),
});

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id',
  validateSearch: projectSearch,
  component: lazyRouteComponent(() => import('./customer/ProjectPage'), 'ProjectPage'),
});

const agentProjects = createRoute({
  getParentRoute: () => root,
  path: '/agent/projects',
  validateSearch: projectsSearch,
  component: lazyRouteComponent(() => import('./agent/ProjectsPage'), 'ProjectsPage'),
});

const newProject = createRoute({
  getParentRoute: () => root,
  path: '/agent/projects/new',
  validateSearch: ({ template }: Record<string, unknown>): { template?: string } =>
    typeof template === 'string' && template ? { template } : {},
  component: lazyRouteComponent(() => import('./agent/NewProjectPage'), 'NewProjectPage'),
});

const templates = createRoute({
  getParentRoute: () => root,
  path: '/agent/projects/templates',
  component: lazyRouteComponent(() => import('./agent/TemplatesPage'), 'TemplatesPage'),
});

const agentProject = createRoute({
  getParentRoute: () => root,
  path: '/agent/projects/$id',
  validateSearch: agentProjectSearch,
  component: lazyRouteComponent(() => import('./agent/ProjectPage'), 'ProjectPage'),
});

export const routes = [projects, project, agentProjects, newProject, templates, agentProject] as const;

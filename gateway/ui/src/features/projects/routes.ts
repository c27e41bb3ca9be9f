import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '@/manifest/root';
import { projectSearch, projectsSearch } from './projectSearch';

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
  component: lazyRouteComponent(() => import('./agent/NewProjectPage'), 'NewProjectPage'),
});

const agentProject = createRoute({
  getParentRoute: () => root,
  path: '/agent/projects/$id',
  validateSearch: projectSearch,
  component: lazyRouteComponent(() => import('./agent/ProjectPage'), 'ProjectPage'),
});

export const routes = [projects, project, agentProjects, newProject, agentProject] as const;

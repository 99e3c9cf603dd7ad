"""Starting JupyterLab, and finding out whether this machine is ready."""

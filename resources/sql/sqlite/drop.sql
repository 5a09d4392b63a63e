DROP {kind} IF EXISTS {name}{version}

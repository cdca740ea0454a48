PRAGMA recursive_triggers = ON

from lecture_lib.recipes import main

raise SystemExit(main())

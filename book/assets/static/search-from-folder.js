// A page that was opened from a folder may not read other pages, so the search shows no excerpts of what it finds.
if (location.protocol === "file:") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;

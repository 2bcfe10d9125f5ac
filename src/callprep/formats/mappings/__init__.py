"""From objects of other systems to candidates, opportunities and companies: paths, one unknown rule, named mappings."""

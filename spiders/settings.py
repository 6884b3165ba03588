"""Who we are and how Scrapy behaves; what differs from night to night comes by `-s NAME=value` (the list is below).

Scrapy's defaults are those of a scraper in a hurry: certificates unverified, a telnet console open, robots.txt
ignored, eight requests at a time. Each is closed here or in spiders.downloading.
"""

import os

BOT_NAME = "valvewatch"
SPIDER_MODULES = ["spiders.nightly"]

# --- Ours: set by `-s` -----------------------------------------------------------------------------------------------
DATABASE_URL = os.environ.get(
    "CRAWL_DATABASE_URL", ""
)  # from there, since it may hold a password; empty: nothing is saved, the way to try a spider
ARCHIVE_DIR = ""
SOURCES_FILE = ""  # a user's own rows; empty: only those we ship
SOURCES_ONLY = "0"  # 1: only those of SOURCES_FILE
ONLY_SOURCES = ""  # JSON list of Source.key: look at these and at no others
CONTACT = ""  # an e-mail or web address in the User-Agent, so that a webmaster can reach a person
CRAWL_DELAY = 2.0  # seconds between the end of one request to a host and the start of the next
MAX_BODY_MB = 50.0  # before and after decompression
DEADLINE_MINUTES = 240.0  # then every source not yet looked at leaves a row "deadline" and the crawl ends
NETWORK_ALLOW = ""  # "127.0.0.0/8,10.1.0.0/16" (or a JSON list): private addresses that may be reached after all
RETRY_WAIT = 15.0  # seconds before a request is tried again after a fault of the server's
GIVE_UP_AFTER = 3  # failures to connect in a row after which a host is left alone for the night
RESULT_FILE = ""  # where to write, as JSON, how the crawl ended and what it counted
RUN_PROCESS = 0  # the run that started this crawl: where that process is no more, the crawl ends; 0: started by hand

# --- Scrapy's -------------------------------------------------------------------------------------------------------
USER_AGENT = "valvewatch"  # the spider adds CONTACT to it
ROBOTSTXT_OBEY = True  # by spiders.downloading.Robots; Scrapy's own lets requests past (see there)
DOWNLOAD_TIMEOUT = 60.0  # seconds for one request as a whole, its body too
DOWNLOAD_VERIFY_CERTIFICATES = True
DOWNLOAD_FAIL_ON_DATALOSS = True
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_DELAY = 0  # the gap is kept by spiders.downloading.PoliteHandler, from the end of the request before
CONCURRENT_REQUESTS = 0  # no limit over all hosts: a slow one must not hold up the others; one at a time for each host
CONCURRENT_REQUESTS_PER_DOMAIN = 10_000
TWISTED_DNS_RESOLVER = "spiders.downloading.CheckedResolver"
DNS_TIMEOUT = 15
REACTOR_THREADPOOL_MAXSIZE = 30
RETRY_TIMES = 2
RETRY_HTTP_CODES = [408, 429, 500, 502, 503, 504, 522, 524]
RETRY_EXCEPTIONS = ["spiders.guards.Passing"]
DOWNLOAD_HANDLERS = {
    "http": "spiders.downloading.PoliteHandler",
    "https": "spiders.downloading.PoliteHandler",
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}
_STOCK = "scrapy.downloadermiddlewares."
DOWNLOADER_MIDDLEWARES = {
    "spiders.downloading.Addresses": 50,
    "spiders.downloading.Robots": 100,
    _STOCK + "offsite.OffsiteMiddleware": None,
    _STOCK + "robotstxt.RobotsTxtMiddleware": None,
    _STOCK + "httpauth.HttpAuthMiddleware": None,
    _STOCK + "retry.RetryMiddleware": None,
    "spiders.downloading.Retries": 550,
    _STOCK + "redirect.MetaRefreshMiddleware": None,
    _STOCK + "httpcompression.HttpCompressionMiddleware": None,
    "spiders.downloading.Decompression": 590,
    _STOCK + "redirect.RedirectMiddleware": None,
    "spiders.downloading.Redirects": 600,
    _STOCK + "cookies.CookiesMiddleware": None,
    _STOCK + "httpproxy.HttpProxyMiddleware": None,  # a proxy would connect for us, to addresses we could not check
    _STOCK + "httpcache.HttpCacheMiddleware": None,
}
ITEM_PIPELINES = {"spiders.pipelines.ArchivePipeline": 300}
EXTENSIONS = {
    "scrapy.extensions.telnet.TelnetConsole": None,
    "scrapy.extensions.remote_control.RemoteControl": None,
    "scrapy.extensions.memusage.MemoryUsage": None,
}
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False  # new in 2.19 and on by default: a local HTTP server that runs any Python it is sent
HTTPCACHE_ENABLED = False  # it guesses at freshness and so misses updates; we ask conditionally ourselves
COOKIES_ENABLED = False
REFERER_ENABLED = False
METAREFRESH_ENABLED = False
AUTOTHROTTLE_ENABLED = False
MEMUSAGE_ENABLED = False
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/pdf,application/json;q=0.9,*/*;q=0.8",
    "Accept-Language": "en-GB,en;q=0.8",
    # A cache on the way must ask the site itself: an hour-old copy of a page can hide a change for a night.
    "Cache-Control": "max-age=0",
}
LOG_LEVEL = "INFO"
LOG_FORMATTER = "spiders.pipelines.BriefLogs"
LOGSTATS_INTERVAL = 0

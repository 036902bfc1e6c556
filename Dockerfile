FROM node:24-bookworm-slim AS built
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY tsconfig.json ./
COPY client ./client
COPY server ./server
RUN npm run build

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Anstoß" \
  org.opencontainers.image.description="A closed discussion forum for communities of practice in public administration" \
  org.opencontainers.image.licenses="EUPL-1.2" \
  org.opencontainers.image.version="0.1.0" \
  org.opencontainers.image.source="https://code.example.org/anstoss.git"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has its Node. What packages bring for one platform only are optional too, so these are removed by name.
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-* node_modules/.bin/node && npm cache clean --force
COPY LICENSE ./
COPY migrations ./migrations
COPY server ./server
COPY --from=built /app/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/ready').then((it) => process.exit(it.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "server/main.ts"]
